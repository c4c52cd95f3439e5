package cn.xingsuo.mediation;

import java.util.List;

/** 缺陷命中 — a rule of the gate that an agreement breaks, and what about it. */
record Fault(String code, List<Object> args) {
    static Fault of(String code, Object... args) {
        return new Fault(code, List.of(args));
    }
}
