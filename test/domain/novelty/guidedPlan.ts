import type { FormSection, Programme } from '../../../shared/domain/programmes/programme.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const section = (id: string, heading: string, guidance: string): FormSection => ({
  id,
  heading,
  guidance,
  text: true,
  required: true,
  essential: true,
  maximumCharacters: 3000,
});

/** A plan whose form tells its authors much, as printed forms do. */
export const guidedPlan: Programme = {
  ...hospitalPlan,
  form: {
    ...hospitalPlan.form,
    sections: [
      section('I', 'MỤC ĐÍCH, YÊU CẦU', 'Nói ngắn gọn nhằm việc gì.'),
      section(
        'V.3',
        'Giải pháp',
        'Làm gì, làm thế nào, khác gì so với hiện nay; vì sao đây là cách làm đột phá.',
      ),
    ],
    commitment: 'Chúng tôi cam kết chịu trách nhiệm về nội dung và phương án khắc phục đã nêu',
  },
};
