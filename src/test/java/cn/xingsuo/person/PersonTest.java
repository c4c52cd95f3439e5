package cn.xingsuo.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xingsuo.web.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {
    @ParameterizedTest
    @CsvSource({
        "张三, 张三",
        "'  张　三 ', 张 三",
        "阿依古丽•买买提, 阿依古丽·买买提",
        "阿依古丽‧买买提, 阿依古丽·买买提",
        "阿依古丽・买买提, 阿依古丽·买买提",
        "阿依古丽·买买提, 阿依古丽·买买提",
        "\uD840\uDC8F\uD869\uDEA5, \uD840\uDC8F\uD869\uDEA5",
        "\uE86C某, \uE86C某"
    })
    void namesKeepEveryCharacterAndOneKindOfDot(String typed, String kept) {
        assertThat(named(typed).name()).isEqualTo(kept);
    }

    @Test
    void aRareCharacterCountsAsOne() {
        var rare = "\uD840\uDC8F";
        assertThat(named(rare.repeat(50)).name()).hasSize(100);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> named(rare.repeat(51)))
                .withMessageContaining("不能超过");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "　", "张\u0000三", "张\u0007三", "张\u200b三", "张\u202e三", "张\uD840三"})
    void emptyAndInvisibleNamesAreRefused(String typed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> named(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "13800001234, 13800001234, 138****1234",
        "138-0000 1234, 13800001234, 138****1234",
        "+86 138 0000 1234, 13800001234, 138****1234",
        "8613800001234, 13800001234, 138****1234",
        "１３８００００１２３４, 13800001234, 138****1234",
        "0573-83710000, 057383710000, 0573****00",
        "(010)62250000, 01062250000, 0106****00",
        "+86 573 83710000, 057383710000, 0573****00",
        "83710000, 83710000, 8****00",
        "400-123-4567, 4001234567, 4001****67",
        "+85223456789, +85223456789, +852****89",
        "0085223456789, +85223456789, +852****89"
    })
    void phonesHaveOneFormAndAMask(String typed, String kept, String masked) {
        var phone = Phone.of(typed).value();
        assertThat(phone).isEqualTo(kept);
        assertThat(Masks.phone(phone)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1380000123", "138000012345", "12345678901", "abc", "057", "138 0000 1234 转 8", "+1"})
    void impossiblePhonesAreRefused(String typed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Phone.of(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "浙江省嘉兴市秀洲区新塍镇西吴村12号, 浙江省嘉兴市秀洲区新塍镇****",
        "秀洲区高照街道康和路1号2幢, 秀洲区高照街道****",
        "康和路一百二十八号东区三幢, 康和路一百二****",
        "东村8号, 东村****",
        "新塍镇, 新****"
    })
    void addressesEndAtTheTown(String address, String masked) {
        assertThat(Masks.address(address)).isEqualTo(masked);
    }

    @Test
    void idNumbersKeepFirstThreeAndLastTwo() {
        assertThat(Masks.idNumber("33041118800101002X")).isEqualTo("330*************2X");
    }

    @Test
    void blankFieldsAreNotRecordedAndPrintingShowsNone() {
        var person = Person.of(new Particulars("张三", " ", "", "东村8号"), LocalDate.EPOCH);

        assertThat(person.fields()).containsOnlyKeys(Field.ADDRESS);
        assertThat(person).hasToString("Person[ADDRESS]");
    }

    private static Person named(String name) {
        return Person.of(new Particulars(name, null, null, null), LocalDate.EPOCH);
    }
}
