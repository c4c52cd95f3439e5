package cn.xingsuo.staff;

import cn.xingsuo.person.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * 入职 — somebody joins an office.
 *
 * @param birthYear for rules of age; null takes it from the ID number, when there is one
 */
public record Joining(Particulars person, @Nullable Integer birthYear, Assignment assignment) {}
