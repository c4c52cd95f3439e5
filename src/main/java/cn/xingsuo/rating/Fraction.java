package cn.xingsuo.rating;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * 精确分数 — an exact fraction in lowest terms with a positive denominator; scoring rounds only what it shows. Nearly all fractions fit in two
 * longs, which a country's scores are added up in several times faster; the others take as many digits as they need.
 *
 * @param wide when it does not fit, and then only this counts
 */
record Fraction(long numerator, long denominator, @Nullable Wide wide) implements Comparable<Fraction> {
    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);
    static final Fraction HUNDRED = of(100);
    private static final int LONG_DIGITS = 18;

    /** 长分数 — numerator and denominator of any length. */
    record Wide(BigInteger numerator, BigInteger denominator) {}

    static Fraction of(BigDecimal value) {
        if (value.scale() > 0 && value.scale() < LONG_DIGITS && value.precision() <= LONG_DIGITS)
            return of(value.unscaledValue().longValue(), power(value.scale()));
        return value.scale() <= 0
                ? of(value.toBigIntegerExact(), BigInteger.ONE)
                : of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    static Fraction of(long value) {
        return new Fraction(value, 1, null);
    }

    private static long power(int scale) {
        long power = 1;
        for (int i = 0; i < scale; i++) power *= 10;
        return power;
    }

    private static Fraction of(long numerator, long denominator) {
        if (numerator == Long.MIN_VALUE || denominator <= 0)
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        long a = Math.abs(numerator);
        long b = denominator;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return new Fraction(numerator / a, denominator / a, null);
    }

    private static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) throw new ArithmeticException("a fraction needs a denominator");
        var divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) divisor = divisor.negate();
        var above = numerator.divide(divisor);
        var below = denominator.divide(divisor);
        return above.bitLength() < Long.SIZE && below.bitLength() < Long.SIZE
                ? new Fraction(above.longValue(), below.longValue(), null)
                : new Fraction(0, 0, new Wide(above, below));
    }

    private Wide widened() {
        return wide == null ? new Wide(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)) : wide;
    }

    /** Whether the product is exact in a long, so that a sum of two such halves is, too. */
    private static boolean fits(long one, long other) {
        var product = one * other;
        return Math.multiplyHigh(one, other) == product >> (Long.SIZE - 1)
                && product >> (Long.SIZE - 2) == product >> (Long.SIZE - 1);
    }

    Fraction plus(Fraction other) {
        if (other.isZero()) return this;
        if (isZero()) return other;
        if (wide == null
                && other.wide == null
                && fits(numerator, other.denominator)
                && fits(other.numerator, denominator)
                && fits(denominator, other.denominator))
            return of(numerator * other.denominator + other.numerator * denominator, denominator * other.denominator);
        var one = widened();
        var two = other.widened();
        return of(
                one.numerator.multiply(two.denominator).add(two.numerator.multiply(one.denominator)),
                one.denominator.multiply(two.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(other.times(of(-1)));
    }

    Fraction times(Fraction other) {
        if (wide == null
                && other.wide == null
                && fits(numerator, other.numerator)
                && fits(denominator, other.denominator))
            return of(numerator * other.numerator, denominator * other.denominator);
        var one = widened();
        var two = other.widened();
        return of(one.numerator.multiply(two.numerator), one.denominator.multiply(two.denominator));
    }

    Fraction over(Fraction other) {
        if (wide == null
                && other.wide == null
                && other.numerator > 0
                && fits(numerator, other.denominator)
                && fits(denominator, other.numerator))
            return of(numerator * other.denominator, denominator * other.numerator);
        var one = widened();
        var two = other.widened();
        return of(one.numerator.multiply(two.denominator), one.denominator.multiply(two.numerator));
    }

    Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** This, but not below {@code low} nor above {@code high}. */
    Fraction within(Fraction low, Fraction high) {
        return max(low).min(high);
    }

    boolean atLeast(Fraction other) {
        return compareTo(other) >= 0;
    }

    /** A whole number after rounding. */
    Fraction whole(RoundingMode mode) {
        return of(rounded(0, mode));
    }

    BigDecimal rounded(int decimals, RoundingMode mode) {
        return wide == null
                ? BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), decimals, mode)
                : new BigDecimal(wide.numerator).divide(new BigDecimal(wide.denominator), decimals, mode);
    }

    /** For people: at most so many decimals, no trailing zeros. */
    String shown(int decimals) {
        var value = rounded(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return (value.scale() < 0 ? value.setScale(0) : value).toPlainString();
    }

    boolean isZero() {
        return wide == null && numerator == 0;
    }

    @Override
    public int compareTo(Fraction other) {
        if (wide == null
                && other.wide == null
                && fits(numerator, other.denominator)
                && fits(other.numerator, denominator))
            return Long.compare(numerator * other.denominator, other.numerator * denominator);
        var one = widened();
        var two = other.widened();
        return one.numerator.multiply(two.denominator).compareTo(two.numerator.multiply(one.denominator));
    }
}
