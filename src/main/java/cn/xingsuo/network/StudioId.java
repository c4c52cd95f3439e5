package cn.xingsuo.network;

import java.util.UUID;

/** 工作室标识 — inside the house; people use the name. */
public record StudioId(UUID id) {
    /** The id in text, or a {@link NoSuchStudio}: a mistyped address is a page that does not exist. */
    public static StudioId of(String text) {
        try {
            return new StudioId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchStudio();
        }
    }

    /** How the docket and the trail name it. */
    public String ref() {
        return "network/studio/" + id;
    }

    /** The page that shows everything about it. */
    public String path() {
        return "/mediation/studios/" + id;
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
