package cn.xingsuo.archive;

import java.util.ArrayList;
import java.util.List;

/** 装订测速 — {@code ./mvnw test-compile} and run it: prints how long a dossier of sixty pages takes, cold and warm. Asserts nothing. */
final class BindingBenchmark {
    private BindingBenchmark() {}

    public static void main(String[] arguments) {
        List<Leaf> leaves = new ArrayList<>();
        while (leaves.size() < 60) leaves.add(new Leaf.Written(PapersTest.agreement()));
        for (int i = 0; i < 5; i++) {
            var from = System.nanoTime();
            var pdf = PapersTest.PAPERS.bind(leaves);
            System.out.printf("60 pages: %d ms, %d bytes%n", (System.nanoTime() - from) / 1_000_000, pdf.length);
        }
    }
}
