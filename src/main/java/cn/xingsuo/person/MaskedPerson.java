package cn.xingsuo.person;

import org.jspecify.annotations.Nullable;

/**
 * 脱敏身份 — a person as every page and answer shows them. The name is clear for those who may read the case; the rest is masked,
 * null when not recorded.
 */
public record MaskedPerson(
        PersonId id,
        String name,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String address) {
    /** One of the masked fields, null when not recorded. */
    public @Nullable String field(Field field) {
        return switch (field) {
            case ID_NUMBER -> idNumber;
            case PHONE -> phone;
            case ADDRESS -> address;
        };
    }

    static MaskedPerson of(PersonId id, Person person) {
        return new MaskedPerson(
                id,
                person.name(),
                masked(person, Field.ID_NUMBER),
                masked(person, Field.PHONE),
                masked(person, Field.ADDRESS));
    }

    private static @Nullable String masked(Person person, Field field) {
        var clear = person.field(field);
        return clear == null ? null : field.masked(clear);
    }
}
