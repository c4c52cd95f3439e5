package cn.xingsuo.person;

import org.jspecify.annotations.Nullable;

/**
 * 身份信息 — what an officer typed about a person; only the name is required.
 *
 * @param name 1 to 50 characters, rare characters and {@code ·} allowed
 * @param idNumber 18 characters, GB 11643; when given, the same number finds the same person again
 * @param phone mobile or landline
 * @param address free text
 */
public record Particulars(
        String name,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String address) {
    /** Somebody of whom a form asks no more than name and phone; null when it names nobody. */
    public static @Nullable Particulars named(@Nullable String name, @Nullable String phone) {
        if (name == null || name.isBlank()) return null;
        return new Particulars(name.strip(), null, phone == null || phone.isBlank() ? null : phone.strip(), null);
    }

    /** Never the values: forms get into logs. */
    @Override
    public String toString() {
        return "Particulars";
    }
}
