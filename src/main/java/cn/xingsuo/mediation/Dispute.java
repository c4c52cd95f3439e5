package cn.xingsuo.mediation;

import java.util.Set;

/**
 * 纠纷 — what it is about. Codes come from the value sets {@code mediation-*}.
 *
 * @param village twelve-digit code of the place
 * @param source how the mediation began
 * @param repeated mediated before without result
 * @param story the facts and what is asked for
 * @param risks codes of the risks seen
 */
public record Dispute(
        String village,
        String category,
        String source,
        String difficulty,
        boolean repeated,
        String story,
        Set<String> risks) {}
