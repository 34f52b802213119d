/** Whether that can be rung: one number of three to fifteen digits, as the server asks for. */
export const isPhoneNumber = (told: string) => /^\+?\d(?: ?\d){2,14}$/.test(told.trim())
