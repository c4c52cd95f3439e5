package cn.xingsuo.law;

import java.util.List;
import java.util.stream.Collectors;

/** 法规文件有错 — the product does not start on law it cannot read; every fault is named. */
class BrokenLaw extends RuntimeException {
    private final transient List<LawFault> faults;

    BrokenLaw(List<LawFault> faults) {
        super(faults.stream().map(LawFault::toString).collect(Collectors.joining("\n", "法规文件有错，请改正后重新启动：\n", "")));
        this.faults = List.copyOf(faults);
    }

    List<LawFault> faults() {
        return faults;
    }
}
