package cn.xingsuo.network;

import java.util.UUID;

/** 调解组织标识 — inside the house; people use the name. */
public record BodyId(UUID id) {
    /** The id in text, or a {@link NoSuchBody}: a mistyped address is a page that does not exist. */
    public static BodyId of(String text) {
        try {
            return new BodyId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchBody();
        }
    }

    /** How the docket and the trail name it. */
    public String ref() {
        return "network/body/" + id;
    }

    /** The page that shows everything about it. */
    public String path() {
        return "/mediation/committees/" + id;
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
