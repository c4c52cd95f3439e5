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
        @Nullable String address) {}
