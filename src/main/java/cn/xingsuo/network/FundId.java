package cn.xingsuo.network;

import java.util.UUID;

/** 经费标识 — inside the house; people use the document's number. */
public record FundId(UUID id) {
    /** The id in text, or a {@link NoSuchFund}: a mistyped address is a page that does not exist. */
    public static FundId of(String text) {
        try {
            return new FundId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchFund();
        }
    }

    /** How the trail names it. */
    public String ref() {
        return "network/fund/" + id;
    }

    /** The page that shows everything about it. */
    public String path() {
        return "/mediation/funds/" + id;
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
