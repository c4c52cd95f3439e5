package cn.xingsuo.standard;

import java.util.List;
import java.util.stream.Collectors;

/** 标准有误 — an edition that may not be used; the application refuses to start and names each file, line and reason. */
class BrokenStandard extends RuntimeException {
    BrokenStandard(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n", "评分标准有误,不能启动:\n", "")));
    }
}
