package dk.samvagt.dayplan.wishes;

/** From one value to another, both 0 to 100. */
record WishMove(int from, int to) {}
