package cn.xingsuo.screening;

import cn.xingsuo.office.OfficeId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 预警对象 — the dispute an alert is about, with what can be seen of it.
 *
 * @param owner account that always sees it, however hidden it is
 */
record AlertSubject(
        OfficeId office,
        @Nullable UUID finding,
        @Nullable UUID mediation,
        String title,
        boolean hidden,
        String owner,
        Signs signs) {}
