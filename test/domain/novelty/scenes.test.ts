import { profileOf } from '../../../shared/domain/novelty/profile.ts';
import { allScenes } from '../../../shared/domain/novelty/scenes.ts';
import { fold } from '../../../shared/domain/text/vietnamese.ts';

const strongest = (title: string) => [...profileOf(title).scenes.keys()][0];

const scenes = allScenes();

test('there is a broad table of scenes, and each has several words', () => {
  expect(scenes.length).toBeGreaterThan(500);
  expect(scenes.filter(({ words }) => words.length < 4)).toEqual([]);
  expect(scenes.flatMap(({ words }) => words).filter((word) => word === '')).toEqual([]);
});

test('two works that share no word belong to one scene', () => {
  const scene = 'ống thông tiểu và nhiễm khuẩn tiết niệu';
  expect(strongest('Nhắc rút sớm ống thông tiểu')).toBe(scene);
  expect(strongest('Hạn chế lưu sonde lâu ở bàng quang')).toBe(scene);
});

test('without marks the same scene is found', () => {
  const title = 'Đếm gạc và dụng cụ để không sót dị vật trong ổ bụng';
  expect(strongest(fold(title))).toBe(strongest(title));
});

test('one syllable that is part of many words says less than one that is not', () => {
  const says = (title: string, scene: string) => profileOf(title).scenes.get(scene) ?? 0;
  const gauze = says('Khay gạc', 'đếm gạc, dị vật sót');
  expect(says('Sổ điện tử', 'tiết kiệm điện')).toBeLessThan(gauze / 2);
  expect(strongest('Nhắc tắt điện khi ra khỏi phòng')).toBe('tiết kiệm điện');
});
