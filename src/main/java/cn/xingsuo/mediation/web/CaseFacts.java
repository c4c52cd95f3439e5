package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.Value;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 案情 — what a case is about and whether it was taken on.
 *
 * @param consent how both sides said yes; null before acceptance
 * @param declined why it was not taken on; null otherwise
 */
public record CaseFacts(
        String story,
        String source,
        String difficulty,
        boolean repeated,
        List<Value> risks,
        LocalDate registeredOn,
        @Nullable LocalDate acceptedOn,
        @Nullable String consent,
        @Nullable String declined) {}
