package cn.xingsuo.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FractionTest {
    private static final int TRIALS = 20_000;

    /** A fraction said the slow way, and the same one ready to be worked with. */
    private record Pair(BigInteger above, BigInteger below, Fraction fraction) {
        static Pair some(Random chance) {
            var bits = 1 + chance.nextInt(70);
            var above = new BigInteger(bits, chance).multiply(BigInteger.valueOf(chance.nextBoolean() ? 1 : -1));
            var below = new BigInteger(1 + chance.nextInt(70), chance).add(BigInteger.ONE);
            return new Pair(above, below, Fraction.of(new BigDecimal(above)).over(Fraction.of(new BigDecimal(below))));
        }
    }

    @Test
    void long_and_short_fractions_come_to_what_unlimited_digits_come_to() {
        var chance = new Random(20261124);
        for (int i = 0; i < TRIALS; i++) {
            var a = Pair.some(chance);
            var b = Pair.some(chance);
            same(a.fraction, a.above, a.below);
            var left = a.above.multiply(b.below);
            var right = b.above.multiply(a.below);
            var below = a.below.multiply(b.below);
            same(a.fraction.plus(b.fraction), left.add(right), below);
            same(a.fraction.minus(b.fraction), left.subtract(right), below);
            same(a.fraction.times(b.fraction), a.above.multiply(b.above), below);
            if (b.above.signum() != 0) same(a.fraction.over(b.fraction), left, right);
            assertThat(a.fraction.compareTo(b.fraction)).isEqualTo(left.compareTo(right));
            assertThat(a.fraction.plus(b.fraction).minus(b.fraction)).isEqualTo(a.fraction);
        }
    }

    private static void same(Fraction it, BigInteger above, BigInteger below) {
        assertThat(it.rounded(30, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo(new BigDecimal(above).divide(new BigDecimal(below), 30, RoundingMode.HALF_EVEN));
    }

    @Test
    void a_third_taken_three_times_is_one_and_nothing_is_divided_by_nothing() {
        var third = Fraction.ONE.over(Fraction.of(3));
        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
        assertThat(Fraction.of(new BigDecimal("0.125"))).isEqualTo(Fraction.ONE.over(Fraction.of(8)));
        assertThat(third.shown(4)).isEqualTo("0.3333");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> third.over(Fraction.ZERO));
    }
}
