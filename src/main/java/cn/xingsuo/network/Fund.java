package cn.xingsuo.network;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Refusal;

/** 经费 — one grant on the books of an office. Immutable: a correction returns the next state or refuses. */
record Fund(FundId id, OfficeId office, Grant grant, boolean cancelled, int version) {
    Fund corrected(Grant next) {
        standing();
        if (next.equals(grant)) throw new Refusal("没有改动任何一项,不用更正。请改好后再提交。", null);
        return new Fund(id, office, next, false, version);
    }

    Fund struck() {
        standing();
        return new Fund(id, office, grant, true, version);
    }

    private void standing() {
        if (cancelled) throw new Refusal("这笔经费已经作废,不能再办理。应当计入的,请重新登记。", null);
    }
}
