package cn.xingsuo.web;

import java.time.Duration;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 语言切换 — remembers the language in a cookie and goes back to where the switch was pressed. */
@Controller
@Allowed(Act.ANYONE)
class LanguageController {
    @GetMapping("/lang/{code}")
    ResponseEntity<Void> change(@PathVariable String code, @RequestParam(defaultValue = "/") String back) {
        var language = Arrays.stream(Language.values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("没有这种界面语言。请选择中文或英文"));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(
                        HttpHeaders.SET_COOKIE,
                        remembered(Language.COOKIE, language.code()).toString())
                .location(Back.safe(back))
                .build();
    }

    static ResponseCookie remembered(String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .build();
    }
}
