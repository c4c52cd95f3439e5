package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.ReviewKind;
import cn.xingsuo.mediation.ReviewState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** 疑点行. */
public record ReviewLine(
        UUID id,
        String office,
        ReviewKind kind,
        ReviewState state,
        String words,
        List<String> arguments,
        Instant foundAt,
        int cases,
        int version) {
    public String path() {
        return "/mediation/reviews/" + id;
    }
}
