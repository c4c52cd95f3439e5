package cn.xingsuo.staff.web;

import cn.xingsuo.staff.StaffValues;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 入职登记页 — the form for a new colleague.
 *
 * @param office code of the viewer's own office, the default
 */
public record JoinPage(@Nullable String office, LocalDate today, StaffValues values) {}
