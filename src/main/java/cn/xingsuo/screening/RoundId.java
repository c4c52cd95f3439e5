package cn.xingsuo.screening;

import java.util.UUID;

/** 排查任务标识. */
public record RoundId(UUID id) {
    public static RoundId of(String text) {
        try {
            return new RoundId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchRound();
        }
    }

    /** How the docket and the trail name the round. */
    String ref() {
        return "screening/round/" + id;
    }

    public String path() {
        return "/mediation/screening/rounds/" + id;
    }
}
