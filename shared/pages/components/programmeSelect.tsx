interface ProgrammeSelectProps {
  readonly programmes: readonly { readonly id: string; readonly name: string }[];
  readonly programme?: { readonly id: string } | undefined;
}

/** Which programme a page is about, for forms that only look. */
export const ProgrammeSelect = ({ programmes, programme }: ProgrammeSelectProps) => (
  <div class="field">
    <label for="chuong-trinh">Chương trình</label>
    <select id="chuong-trinh" name="chuong-trinh">
      {programmes.map(({ id, name }) => (
        <option value={id} selected={id === programme?.id}>
          {name}
        </option>
      ))}
    </select>
  </div>
);
