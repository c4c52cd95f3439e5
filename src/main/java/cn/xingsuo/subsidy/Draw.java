package cn.xingsuo.subsidy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** 抽签 — which places of a list a seed picks; the same seed and list always pick the same. */
final class Draw {
    private static final int WHOLE = 100;

    private Draw() {}

    /** At least one, and the percent rounded up. */
    static Set<Integer> picks(int population, int percent, long seed) {
        var places = new ArrayList<>(IntStream.range(0, population).boxed().toList());
        Collections.shuffle(places, new Random(seed));
        var most = Math.max(1, Math.ceilDiv(population * percent, WHOLE));
        return new HashSet<>(places.subList(0, Math.min(most, population)));
    }
}
