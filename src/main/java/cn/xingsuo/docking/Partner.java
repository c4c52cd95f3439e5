package cn.xingsuo.docking;

import cn.xingsuo.office.OfficeId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 对接单位 — an organ an office exchanges hand-overs with.
 *
 * @param kind code of {@code docking-organ}
 * @param channel code of {@code docking-channel}
 * @param code by which files name it, or the code of the office of this system; null for paper
 */
public record Partner(
        UUID id,
        OfficeId office,
        String name,
        String kind,
        String channel,
        @Nullable String code) {}
