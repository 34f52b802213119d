/** What of the shared parts stands on the relatives' page. */
export default {
  room_one: '{{left}} karakterlik yer kaldı',
  room_other: '{{left}} karakterlik yer kaldı',
  tooLong_one: '{{most}} karakterlik yer var. Bir karakter silin.',
  tooLong_other: '{{most}} karakterlik yer var. {{over}} karakter silin.',
}
