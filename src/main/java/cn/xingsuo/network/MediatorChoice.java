package cn.xingsuo.network;

import org.jspecify.annotations.Nullable;

/**
 * 可选调解员 — a mediator who may handle cases on a day.
 *
 * @param body where they serve; of several the one served longest
 * @param account sign-in name; null for those who do not use the system
 */
public record MediatorChoice(
        MediatorId id,
        String name,
        BodyId body,
        boolean fullTime,
        @Nullable String account) {}
