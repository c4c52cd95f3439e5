package cn.xingsuo.network;

import java.util.UUID;

/** 调解员标识 — inside the house; people use the name. */
public record MediatorId(UUID id) {
    /** The id in text, or a {@link NoSuchMediator}: a mistyped address is a page that does not exist. */
    public static MediatorId of(String text) {
        try {
            return new MediatorId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchMediator();
        }
    }

    /** How the docket and the trail name it. */
    public String ref() {
        return "network/mediator/" + id;
    }

    /** The page that shows everything about it. */
    public String path() {
        return "/mediation/mediators/" + id;
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
