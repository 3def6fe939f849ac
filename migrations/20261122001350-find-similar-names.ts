import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Names that nearly agree, and quick ways through the rows of a batch. Nothing of a name is stored or indexed: records
 * without a credit code are few, and only pairs of which one side has none are ever compared.
 */
export class FindSimilarNames20261122001350 implements MigrationInterface {
  name = 'FindSimilarNames20261122001350';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(NAMES);
    await queryRunner.query(MODES);
    await queryRunner.query(`
      alter table import_row
        -- Which of several records a person meant with the answer.
        add answer_target uuid;
      create index import_row_edited on import_row (batch_id, row_number) where edits is not null;
      create index import_row_answered on import_row (batch_id, row_number) where answer is not null;
      -- The keys beside the numbers: looking for a name, or for rows that share one, does not touch the wide rows.
      alter table import_decision drop constraint import_decision_batch_id_row_number_fkey;
      alter table import_row drop constraint import_row_pkey;
      alter table import_row add primary key (batch_id, row_number) include (name_folded, credit_code);
      alter table import_decision add foreign key (batch_id, row_number)
        references import_row (batch_id, row_number) on delete cascade;
      create index import_decision_problems on import_decision (batch_id, row_number) where problems <> '[]';

      -- The problems of decided rows, for filtering and counting: each once a row.
      create table import_finding (
        batch_id uuid not null references import_batch (id) on delete cascade,
        code text not null,
        row_number integer not null,
        severity text not null,
        field text,
        -- A question that nobody has answered.
        open boolean not null,
        primary key (batch_id, code, row_number)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table import_finding;
      drop index import_decision_problems, import_row_edited, import_row_answered;
      alter table import_decision drop constraint import_decision_batch_id_row_number_fkey;
      alter table import_row drop constraint import_row_pkey;
      alter table import_row add primary key (batch_id, row_number);
      alter table import_decision add foreign key (batch_id, row_number)
        references import_row (batch_id, row_number) on delete cascade;
      alter table import_row drop answer_target;
      drop function import_mode(text, text, text, jsonb), import_said(jsonb, jsonb, text, text, jsonb);
      drop function names_alike(text, text), name_place(text), name_core(text), name_without_place(text),
        differ_by_one(text, text);
    `);
  }
}

const NAMES = `
  -- A name without the place that it begins with. By hand rather than by a pattern: a pattern of 250 names is ten times
  -- slower, and lists have a hundred thousand names.
  create function name_without_place(folded text) returns text language plpgsql immutable strict parallel safe as $$
  declare
    rest text := folded;
  begin
    if left(rest, 2) = any (array[
      '北京', '天津', '河北', '山西', '辽宁', '吉林', '上海', '江苏', '浙江', '安徽', '福建', '江西', '山东',
      '河南', '湖北', '湖南', '广东', '广西', '海南', '重庆', '四川', '贵州', '云南', '西藏', '陕西', '甘肃',
      '青海', '宁夏', '新疆', '台湾', '香港', '澳门']) and left(rest, 3) <> '河北区' then
      rest := case when substr(rest, 3, 1) in ('省', '市') then substr(rest, 4)
        else regexp_replace(substr(rest, 3), '^((壮族|回族|维吾尔)?自治区|特别行政区)', '') end;
    elsif left(rest, 3) in ('内蒙古', '黑龙江') then
      rest := regexp_replace(substr(rest, 4), '^(省|自治区)', '');
    end if;
    if left(rest, 2) = any (array['唐山', '邯郸', '邢台', '保定', '承德', '沧州', '廊坊', '衡水', '雄安'])
      and left(rest, 3) <> '承德县' then
      rest := case when substr(rest, 3, 1) = '市' then substr(rest, 4) when substr(rest, 3, 2) = '新区' then substr(rest, 5)
        else substr(rest, 3) end;
    elsif left(rest, 3) in ('石家庄', '秦皇岛', '张家口') then
      rest := case when substr(rest, 4, 1) = '市' then substr(rest, 5) else substr(rest, 4) end;
    end if;
    return case
      when left(rest, strpos(translate(rest, '县市', '区区'), '区')) = any (array[
        '万全区', '三河市', '下花园区', '丛台区', '东丽区', '东光县', '东城区', '丰南区', '丰台区',
        '丰宁满族自治县', '丰润区', '临城县', '临漳县', '临西县', '乐亭县', '井陉县', '井陉矿区', '任丘市',
        '任泽区', '信都区', '元氏县', '兴隆县', '冀州区', '内丘县', '北戴河区', '北辰区', '南和区', '南宫市',
        '南开区', '南皮县', '博野县', '卢龙县', '双桥区', '双滦区', '古冶区', '吴桥县', '和平区', '唐县',
        '围场满族蒙古族自治县', '固安县', '复兴区', '大兴区', '大厂回族自治县', '大名县', '大城县', '威县',
        '孟村回族自治县', '宁晋县', '宁河区', '安国市', '安平县', '安新县', '安次区', '定兴县', '定州市',
        '宝坻区', '宣化区', '容城县', '宽城满族自治县', '密云区', '尚义县', '山海关区', '峰峰矿区', '崇礼区',
        '巨鹿县', '平乡县', '平山县', '平泉市', '平谷区', '广宗县', '广平县', '广阳区', '康保县', '延庆区',
        '开平区', '张北县', '徐水区', '怀安县', '怀来县', '怀柔区', '成安县', '房山区', '承德县', '抚宁区',
        '故城县', '文安县', '新乐市', '新华区', '新河县', '无极县', '昌平区', '昌黎县', '易县', '晋州市',
        '景县', '曲周县', '曲阳县', '曹妃甸区', '望都县', '朝阳区', '枣强县', '柏乡县', '栾城区', '桃城区',
        '桥东区', '桥西区', '正定县', '武安市', '武强县', '武清区', '武邑县', '永年区', '永清县', '沙河市',
        '沧县', '河东区', '河北区', '河西区', '河间市', '沽源县', '泊头市', '津南区', '海兴县', '海淀区',
        '海港区', '涉县', '涞水县', '涞源县', '涿州市', '涿鹿县', '深州市', '深泽县', '清河县', '清苑区',
        '满城区', '滦南县', '滦州市', '滦平县', '滨海新区', '灵寿县', '献县', '玉田县', '盐山县', '石景山区',
        '磁县', '竞秀区', '红桥区', '肃宁县', '肥乡区', '莲池区', '蓟州区', '蔚县', '藁城区', '蠡县', '行唐县',
        '裕华区', '襄都区', '西城区', '西青区', '赞皇县', '赤城县', '赵县', '路北区', '路南区', '辛集市',
        '迁安市', '迁西县', '运河区', '通州区', '遵化市', '邯山区', '邱县', '长安区', '门头沟区', '阜城县',
        '阜平县', '阳原县', '隆化县', '隆尧县', '雄县', '霸州市', '青县', '青龙满族自治县', '静海区', '顺义区',
        '顺平县', '饶阳县', '馆陶县', '香河县', '高碑店市', '高邑县', '高阳县', '魏县', '鸡泽县',
        '鹰手营子矿区', '鹿泉区', '黄骅市'])
        then substr(rest, strpos(translate(rest, '县市', '区区'), '区') + 1)
      when left(rest, 3) in ('下花园', '北戴河', '山海关', '曹妃甸', '石景山', '门头沟', '高碑店')
        then substr(rest, 4)
      else rest
    end;
  end $$;

  -- What of a folded name tells one enterprise from another: without the place before it, what stands in brackets, and
  -- the form of company behind it. Null where hardly anything remains.
  create function name_core(folded text) returns text language plpgsql immutable strict parallel safe as $$
  declare
    rest text := folded;
  begin
    while strpos(rest, '(') > 0 and strpos(rest, ')') > strpos(rest, '(') loop
      rest := left(rest, strpos(rest, '(') - 1) || substr(rest, strpos(rest, ')') + 1);
    end loop;
    while right(rest, 2) in ('公司', '有限', '股份', '集团', '控股', '责任') loop
      rest := left(rest, -2);
    end loop;
    rest := name_without_place(rest);
    return case when length(rest) < 2 then null else rest end;
  end $$;

  -- The places that a folded name names: the one that it begins with, and those in brackets.
  create function name_place(folded text) returns text language sql immutable strict parallel safe as $$
    select regexp_replace(
      left(x.bare, length(x.bare) - length(name_without_place(x.bare))) || coalesce((
        select string_agg(m[1], '') from regexp_matches(folded, '\\(([^()]*)\\)', 'g') m
         where name_without_place(m[1]) = ''), ''),
      '省|市|区|县|(壮族|回族|维吾尔|满族|蒙古族)*自治|特别行政|新', '', 'g')
      from (select regexp_replace(folded, '\\([^()]*\\)', '', 'g') as bare) x
  $$;

  -- Whether two texts differ by one character: another one, or one more. Numbers, letters, 甲乙丙 and directions tell
  -- things apart on purpose, so they are no slip of the pen.
  create function differ_by_one(a text, b text) returns boolean language plpgsql immutable strict parallel safe as $$
  declare
    telling constant text := '^[0-9a-z零〇一二三四五六七八九十百千万亿甲乙丙丁戊己庚辛壬癸东西南北]+$';
    at integer := 1;
  begin
    if a = b or abs(length(a) - length(b)) > 1 then return false; end if;
    while at <= length(a) and substr(a, at, 1) = substr(b, at, 1) loop at := at + 1; end loop;
    if length(a) = length(b) then
      return substr(a, at + 1) = substr(b, at + 1) and (substr(a, at, 1) || substr(b, at, 1)) !~ telling;
    elsif length(a) > length(b) then
      return substr(a, at + 1) = substr(b, at) and substr(a, at, 1) !~ telling;
    end if;
    return substr(b, at + 1) = substr(a, at) and substr(b, at, 1) !~ telling;
  end $$;

  -- How two folded names are alike, null where they are not: the same core, or cores of five characters or more that
  -- differ by one, and no places that contradict each other.
  create function names_alike(a text, b text) returns text language sql immutable strict parallel safe as $$
    select case
      when x.reason is null then null
      when p.a = '' or p.b = '' or strpos(p.a, p.b) > 0 or strpos(p.b, p.a) > 0 then x.reason
    end
      from (select case
              when name_core(a) = name_core(b) then 'same-core'
              when least(length(name_core(a)), length(name_core(b))) >= 5
                   and differ_by_one(name_core(a), name_core(b)) then 'one-character'
            end as reason) x,
           (select name_place(a) as a, name_place(b) as b) p
  $$;
`;

const MODES = `
  -- What a value does with the one of the register: as said for the row, else for the field, else for the batch.
  create function import_mode(field text, row_mode text, mode text, fields jsonb) returns text
    language sql immutable parallel safe as $$
    select coalesce(row_mode, fields ->> field,
      case mode when 'add-only' then 'keep' when 'update-only' then 'overwrite' else mode end)
  $$;

  -- What of 'incoming' is to be taken into 'current'. Of objects each member counts for itself: figures of years by their
  -- columns (revenue:2025), plans likewise (plan:2026).
  create function import_said(current jsonb, incoming jsonb, row_mode text, mode text, fields jsonb) returns jsonb
    language sql immutable parallel safe as $$
    select coalesce(jsonb_object_agg(x.key, x.value), '{}')
      from (
        select i.key, case jsonb_typeof(i.value)
          when 'object' then (
            select jsonb_object_agg(m.key, m.value)
              from (select m.key, m.value, coalesce(
                             case i.key
                               when 'years' then fields ->> (split_part(m.key, '.', 2) || ':' || split_part(m.key, '.', 1))
                               when 'plans' then fields ->> ('plan:' || m.key)
                             end, import_mode(i.key, null, mode, fields)) as taken
                      from jsonb_each(i.value) m) m
             where coalesce(row_mode, m.taken) = 'overwrite' or (coalesce(row_mode, m.taken) = 'fill-blanks'
                   and coalesce(current -> i.key -> m.key, 'null') in ('null', '""', '[]', '{}')))
          else (
            select i.value from (select import_mode(i.key, row_mode, mode, fields) as taken) f
             where f.taken = 'overwrite' or (f.taken = 'fill-blanks'
                   and coalesce(current -> i.key, 'null') in ('null', '""', '[]', '{}')))
        end as value
          from jsonb_each(incoming) i) x
     where x.value is not null
  $$;
`;
