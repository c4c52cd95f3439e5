package cn.xingsuo.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
    @ParameterizedTest
    @CsvSource({
        "新塍镇,xcz",
        "王江泾镇,wjjz",
        "油车港镇,ycgz",
        "长安镇,caz",
        "重庆市,cqs",
        "厦门市,xms",
        "六安市,las",
        "乐清市,yqs",
        "八五〇农场,bwnc",
        "甲15号院,j15hy",
        "ＡＢ路,abl",
        "火炬村(社区),hjcsq"
    })
    void givesTheInitialsPeopleType(String name, String initials) {
        assertThat(Pinyin.initials(name)).isEqualTo(initials);
    }
}
