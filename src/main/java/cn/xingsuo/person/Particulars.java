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
    /** Never the values: forms get into logs. */
    @Override
    public String toString() {
        return "Particulars";
    }
}
