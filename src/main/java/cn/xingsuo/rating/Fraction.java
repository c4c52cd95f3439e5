package cn.xingsuo.rating;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** 精确分数 — an exact fraction in lowest terms with a positive denominator; scoring rounds only what it shows. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    static final Fraction ZERO = of(BigDecimal.ZERO);
    static final Fraction ONE = of(BigDecimal.ONE);
    static final Fraction HUNDRED = of(new BigDecimal("100"));

    Fraction {
        if (denominator.signum() == 0) throw new ArithmeticException("a fraction needs a denominator");
        var divisor = common(numerator, denominator);
        if (denominator.signum() < 0) divisor = divisor.negate();
        if (!divisor.equals(BigInteger.ONE)) {
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    /** Nearly all fractions are small, and small numbers divide much faster. */
    private static BigInteger common(BigInteger one, BigInteger other) {
        if (one.bitLength() >= Long.SIZE || other.bitLength() >= Long.SIZE) return one.gcd(other);
        var a = Math.abs(one.longValue());
        var b = Math.abs(other.longValue());
        while (b != 0) {
            var rest = a % b;
            a = b;
            b = rest;
        }
        return BigInteger.valueOf(a);
    }

    static Fraction of(BigDecimal value) {
        return value.scale() <= 0
                ? new Fraction(value.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    static Fraction of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    Fraction plus(Fraction other) {
        if (other.numerator.signum() == 0) return this;
        if (numerator.signum() == 0) return other;
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
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
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    /** For people: at most so many decimals, no trailing zeros. */
    String shown(int decimals) {
        var value = rounded(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return (value.scale() < 0 ? value.setScale(0) : value).toPlainString();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
