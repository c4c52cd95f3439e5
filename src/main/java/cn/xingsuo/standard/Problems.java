package cn.xingsuo.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/** 错误清单 — everything wrong in one file, collected in one reading so that an editor sees all of it at once. */
final class Problems {
    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(Node where, String reason, Object... arguments) {
        add(where.getStartMark().getLine() + 1, reason, arguments);
    }

    void add(int line, String reason, Object... arguments) {
        found.add(new Problem(file, line, reason, List.of(arguments)));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> found() {
        return found.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }
}
