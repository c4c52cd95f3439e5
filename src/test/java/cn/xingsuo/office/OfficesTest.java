package cn.xingsuo.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Stale;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheHouse
class OfficesTest {
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2015, 7, 1);
    private static final AtomicInteger NEXT = new AtomicInteger(10);

    private final Offices offices;
    private final JdbcClient jdbc;
    private String district = "";
    private OfficeId east = new OfficeId("000000000");
    private OfficeId west = new OfficeId("000000000");

    OfficesTest(Offices offices, JdbcClient jdbc) {
        this.offices = offices;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoOfficesOfADistrictOfTheirOwn() {
        district = "9802" + NEXT.getAndIncrement();
        for (var town : List.of("001", "002", "003")) {
            Ground.division(jdbc, district + town, "TOWN", district, "镇" + town);
            Ground.division(jdbc, district + town + "201", "VILLAGE", district + town, "村" + town);
        }
        east = establish("001", "东所");
        west = establish("002", "西所");
    }

    @Test
    void coversTheVillagesOfItsTownsOnTheDay() {
        offices.cover(east, district + "003", LATER, 0);

        assertThat(offices.villages(east, LATER.minusDays(1)))
                .extracting(Division::name)
                .containsExactly("村001");
        assertThat(offices.villages(east, LATER)).extracting(Division::name).containsExactly("村001", "村003");
    }

    @Test
    void aTownMovesFromOneOfficeToTheOtherOnADay() {
        offices.release(west, district + "002", LATER, 0);
        offices.cover(east, district + "002", LATER, 0);

        assertThat(offices.covering(district + "002", LATER.minusDays(1))).contains(west);
        assertThat(offices.covering(district + "002201", LATER)).contains(east);
    }

    @Test
    void aTownBelongsToOneOfficeAtATime() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> offices.cover(east, district + "002", LATER, 0))
                .satisfies(it -> assertThat(it.arguments()).contains("西所"));
    }

    @Test
    void onlyATownOfTheDayCanBeCovered() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> offices.cover(east, district + "009", LATER, 0));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> offices.cover(east, district + "003", FIRST.minusDays(1), 0));
    }

    @Test
    void aNewClassHoldsFromItsDayOnAndTheOldOneBefore() {
        offices.change(east, change("东所", OfficeClass.LARGE, LATER, 0));

        assertThat(offices.classOf(east, LATER.minusDays(1))).isEqualTo(OfficeClass.MEDIUM);
        assertThat(offices.classOf(east, LATER)).isEqualTo(OfficeClass.LARGE);
        assertThat(offices.classes(new Scope(district), LATER))
                .containsEntry(east, OfficeClass.LARGE)
                .containsEntry(west, OfficeClass.MEDIUM)
                .hasSize(2);
    }

    @Test
    void aClassChangesOnlyWithADay() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> offices.change(east, change("东所", OfficeClass.LARGE, null, 0)));
    }

    @Test
    void theSecondOfTwoEditorsIsTold() {
        offices.change(east, change("东风所", OfficeClass.MEDIUM, null, 0));

        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> offices.change(east, change("东方所", OfficeClass.MEDIUM, null, 0)));
        assertThat(offices.name(east)).isEqualTo("东风所");
    }

    @Test
    void aCodeHoldsOneOffice() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> establish("001", "又一所"));
    }

    @Test
    void impossibleEntriesAreRefused() {
        for (var bad : List.of(
                new OfficeChange(" ", OfficeClass.MEDIUM, null, null, null, null, 0),
                new OfficeChange("东".repeat(41), OfficeClass.MEDIUM, null, null, null, null, 0),
                new OfficeChange("东\u0007所", OfficeClass.MEDIUM, null, null, null, null, 0),
                new OfficeChange("东所", OfficeClass.MEDIUM, null, null, "打这个", null, 0),
                new OfficeChange("东所", OfficeClass.MEDIUM, null, "路".repeat(101), null, null, 0),
                new OfficeChange("东所", OfficeClass.MEDIUM, FIRST.minusDays(1), null, null, null, 0),
                new OfficeChange("东所", OfficeClass.MEDIUM, null, null, null, FIRST, 0))) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> offices.change(east, bad));
        }
        assertThat(offices.get(east).version()).isZero();
    }

    @Test
    void aScopeHoldsTheOfficesOfTheDay() {
        offices.change(west, new OfficeChange("西所", OfficeClass.MEDIUM, null, null, null, LATER, 0));

        assertThat(offices.in(new Scope(district), LATER.minusDays(1))).containsExactly(east, west);
        assertThat(offices.in(new Scope(district), LATER)).containsExactly(east);
        assertThat(offices.names(List.of(east, west, new OfficeId("989999999"))))
                .containsOnlyKeys(east, west);
    }

    private OfficeId establish(String town, String name) {
        var code = district + town;
        return offices.establish(
                new NewOffice(new OfficeId(code), name, OfficeClass.MEDIUM, null, null, FIRST, List.of(code)));
    }

    private static OfficeChange change(String name, OfficeClass size, LocalDate since, int version) {
        return new OfficeChange(name, size, since, null, "0573-83621234", null, version);
    }
}
