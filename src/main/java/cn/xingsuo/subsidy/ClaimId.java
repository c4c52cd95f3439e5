package cn.xingsuo.subsidy;

import java.util.UUID;

/** 补贴申报标识 — inside the house; people use the number. */
public record ClaimId(UUID id) {
    /** The id in text, or a {@link NoSuchClaim}: a mistyped address is a page that does not exist. */
    public static ClaimId of(String text) {
        try {
            return new ClaimId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchClaim();
        }
    }

    String ref() {
        return "subsidy/" + id;
    }

    public String path() {
        return "/mediation/subsidies/" + id;
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
