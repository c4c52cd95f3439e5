package cn.xingsuo.network;

import java.time.LocalDate;

/** 备案 — the number under which the bureau keeps the body, and since when. */
public record Filing(String number, LocalDate on) {}
