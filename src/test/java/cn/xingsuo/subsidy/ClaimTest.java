package cn.xingsuo.subsidy;

import static cn.xingsuo.subsidy.ClaimState.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ClaimTest {
    private static final Map<String, UnaryOperator<Claim>> COMMANDS = Map.of(
            "申报", Claim::submit,
            "退回", Claim::giveBack,
            "初审", it -> it.review("director"),
            "抽查", it -> it.drawn(false),
            "评查", Claim::check,
            "核定", Claim::decide,
            "公示", Claim::publish,
            "发放", Claim::pay,
            "所不予补贴", it -> it.refuse(false),
            "局不予补贴", it -> it.refuse(true));

    /** Of every state the commands allowed and what they make of it; everything else is refused. */
    private static final Map<ClaimState, Map<String, ClaimState>> ALLOWED = Map.of(
            DRAFT, Map.of("申报", CLAIMED),
            CLAIMED, Map.of("退回", DRAFT, "初审", REVIEWED, "所不予补贴", REFUSED),
            REVIEWED, Map.of("抽查", REVIEWED, "局不予补贴", REFUSED),
            CHECKED, Map.of("核定", DECIDED, "局不予补贴", REFUSED),
            DECIDED, Map.of("公示", PUBLISHED, "局不予补贴", REFUSED),
            PUBLISHED, Map.of("发放", PAID, "局不予补贴", REFUSED),
            PAID, Map.of(),
            REFUSED, Map.of());

    @TestFactory
    Stream<DynamicTest> everyStateAllowsItsCommandsAndNoOther() {
        return Stream.of(ClaimState.values())
                .flatMap(state -> COMMANDS.keySet().stream()
                        .map(command -> DynamicTest.dynamicTest(state.title() + " " + command, () -> {
                            var drawn =
                                    List.of(CHECKED, DECIDED, PUBLISHED, PAID).contains(state);
                            var it = claim(state, drawn, drawn);
                            var expected = ALLOWED.get(state).get(command);
                            if (expected == null)
                                assertThatExceptionOfType(Refusal.class)
                                        .isThrownBy(() -> COMMANDS.get(command).apply(it));
                            else
                                assertThat(COMMANDS.get(command).apply(it).state())
                                        .isEqualTo(expected);
                        })));
    }

    @Test
    void whatWasPickedIsDecidedOnlyAfterItsCheckAndWhatWasNotAtOnce() {
        assertThat(claim(REVIEWED, true, false).decide().state()).isEqualTo(DECIDED);
        refused(() -> claim(REVIEWED, false, false).decide());
        refused(() -> claim(REVIEWED, true, true).decide());
        assertThat(claim(REVIEWED, true, true).check().decide().state()).isEqualTo(DECIDED);
        refused(() -> claim(REVIEWED, true, false).check());
        refused(() -> claim(REVIEWED, true, false).drawn(true));
    }

    @Test
    void nobodyReviewsWhatHeHasClaimed() {
        refused(() -> claim(CLAIMED, false, false).review("mediator"));
        assertThat(claim(CLAIMED, false, false).review("director").state()).isEqualTo(REVIEWED);
    }

    @Test
    void theSameSeedAlwaysPicksTheSame() {
        assertThat(Draw.picks(37, 20, 20140630L))
                .isEqualTo(Draw.picks(37, 20, 20140630L))
                .hasSize(8);
        assertThat(Draw.picks(1, 20, 1)).containsExactly(0);
        assertThat(Draw.picks(40, 20, 1)).isNotEqualTo(Draw.picks(40, 20, 2));
    }

    private static Claim claim(ClaimState state, boolean drawn, boolean picked) {
        return new Claim(
                new ClaimId(new UUID(0, 1)),
                new OfficeId("990461101"),
                new MediationId(new UUID(0, 2)),
                "竹溪补〔2014〕1号",
                state,
                "mediator",
                drawn,
                picked,
                0);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable command) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(command);
    }
}
