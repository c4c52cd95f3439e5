package cn.xingsuo.access;

import cn.xingsuo.web.Label;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * 新账号 — what the system administrator enters; the role is somebody else's to grant.
 *
 * @param person a mark of the natural person, such as a staff number; the same on every account of that person
 * @param office nine-digit code, or empty above office level
 */
public record NewAccount(
        @Label("登录名") @Pattern(regexp = "[a-z][a-z0-9.-]{1,39}", message = "登录名以小写字母开头,只用小写字母、数字、点和横线,2 到 40 个字符")
        String login,

        @Label("姓名或岗位") @NotBlank @Size(max = 60) String name,

        @Label("工号") @NotBlank @Size(max = 40) String person,

        @Label("管辖范围") @Pattern(regexp = "[0-9]{0,12}", message = "管辖范围应为至多 12 位数字的区划代码前缀")
        String scope,

        @Label("所在司法所") @Pattern(regexp = "([0-9]{9})?", message = "司法所代码应为 9 位数字,区县及以上不填")
        String office) {}
