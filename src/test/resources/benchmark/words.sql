-- 词表: what made-up cases are put together from, and where each office's cases happen.
create table bench_words as
select
  string_to_array('王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜', ' ') as surnames,
  string_to_array('w l z l c y z h z w x s h z g l h g m l l s z x h t f y d x c c y d x f s z p l s l j c j d w x y y y p d d x z w t r j', ' ') as surname_initials,
  string_to_array('伟 芳 娜 秀 英 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 兰 霞 平 刚 桂 文 辉 玲 建 国 华 春 梅 海 燕 红 玉 萍 鹏 志 新 荣 根 生 林 宝 珍 福 金 水 凤', ' ') as given,
  string_to_array('w f n x y m j l q l j y y y j j t m c l x p g g w h l j g h c m h y h y p p z x r g s l b z f j s f', ' ') as given_initials,
  string_to_array('NEIGHBOUR FAMILY HOUSING CONTRACT DAMAGES LAND LABOUR TRAFFIC CONSUMER PROPERTY', ' ') as categories,
  string_to_array('邻里纠纷 婚姻家庭纠纷 房屋宅基地纠纷 合同纠纷 损害赔偿纠纷 山林土地纠纷 劳动争议纠纷 道路交通事故纠纷 消费纠纷 物业纠纷', ' ') as matters,
  string_to_array('lljf hyjtjf fwzjdjf htjf shpcjf sltdjf ldzyjf dljtsgjf xfjf wyjf', ' ') as matter_initials,
  string_to_array('屋檐滴水淋湿对方墙面|排水沟被堵导致院内积水|共用巷道堆放柴草影响通行|夜间装修噪声扰民|赡养老人轮流居住未谈拢|分家析产对老屋归属有争议|彩礼返还数额说法不一|承包地边界埋石被移动|鱼塘承包租金拖欠两季|果园打药飘到邻地菜畦|电动车在路口与三轮车相撞|工地摔伤后误工费没有着落|年底工资少结算一个月|网购的家电维修三次仍不能用|小区电梯停运业主拒交物业费|车库漏水业主要求赔偿|购买种子出苗率低于承诺|合伙经营饭店账目不清|借款到期只还了一半|宠物狗咬伤路人医药费争执|树枝伸到邻家屋顶拦住采光|水井抽水时间安排不均|修路占用青苗补偿未兑现|坟地迁移费用分摊有分歧', '|') as facts,
  string_to_array('双方情绪激动,险些动手|经村干部劝说后愿意坐下来谈|老人多次到所里反映|一方要求三天内答复|已经僵持半个多月|之前口头说好又反悔|牵涉三户人家|有书面收据为证|现场已经拍照留存|双方都认可基本事实|亲戚从中传话越传越乱|派出所出过一次警|希望不伤和气|愿意各让一步|要求当面道歉|赔偿数额相差两千元', '|') as turns;

create table bench_office as
select o.code, o.name, row_number() over (order by o.code) - 1 as n,
       (select array_agg(v.code order by v.code) from (
          select code from division where parent_code = o.code and level = 'VILLAGE' and valid_until is null order by code limit 20) v) as villages,
       (select array_agg(v.name order by v.code) from (
          select code, name from division where parent_code = o.code and level = 'VILLAGE' and valid_until is null order by code limit 20) v) as village_names,
       (select array_agg(v.initials order by v.code) from (
          select code, initials from division where parent_code = o.code and level = 'VILLAGE' and valid_until is null order by code limit 20) v) as village_initials
from office o
-- the demonstration district has its own cases
where not exists (select from mediation m where m.office_code = o.code);
alter table bench_office add primary key (n);

create function bench_pick(words text[], seed bigint, salt int) returns text language sql immutable parallel safe
return words[1 + (hashint8extended(seed, salt) & 2147483647) % array_length(words, 1)];

create function bench_roll(seed bigint, salt int, sides int) returns int language sql immutable parallel safe
return ((hashint8extended(seed, salt) & 2147483647) % sides)::int;
