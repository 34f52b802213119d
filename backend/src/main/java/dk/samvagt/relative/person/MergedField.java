package dk.samvagt.relative.person;

/** Of what there can be only one when two notes of a relative become one. */
enum MergedField {
    NAME,
    PHONE,
    MAIL
}
