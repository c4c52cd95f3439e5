package cn.xingsuo.screening;

import java.util.UUID;

/** 预警标识. */
public record AlertId(UUID id) {
    public static AlertId of(String text) {
        try {
            return new AlertId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchAlert();
        }
    }

    /** How the docket and the trail name it. */
    String ref() {
        return "screening/alert/" + id;
    }

    public String path() {
        return "/mediation/screening/alerts/" + id;
    }
}
