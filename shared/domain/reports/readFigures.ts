import type { Status } from '../../../events/schema/envelope.ts';
import type {
  FigureId,
  ListEntry,
  ReportedDossier,
  ReportFigures,
} from '../../../events/schema/reportFigures.ts';
import { compareText } from '../text/vietnamese.ts';

/** A figure with what stands behind it. */
export interface ListedEntry extends ListEntry {
  readonly dossier: ReportedDossier;
}

/** A figure is the length of its list: there is no second number that could differ. */
export const count = (figures: ReportFigures, id: FigureId): number => figures.lists[id].length;

/** The list that opens behind a figure, in order of dossier number. */
export function listOf(figures: ReportFigures, id: FigureId): ListedEntry[] {
  const dossiers = new Map(figures.dossiers.map((dossier) => [dossier.id, dossier]));
  return figures.lists[id].map((entry) => {
    const dossier = dossiers.get(entry.dossierId);
    if (!dossier)
      throw new Error(`figure ${id} counts dossier ${entry.dossierId}, which is not listed`);
    return { ...entry, dossier };
  });
}

export interface Breakdown {
  readonly name: string;
  readonly counts: readonly number[];
}

/** Name for proposals that no department of the unit put forward. */
export const wholeUnit = 'Cấp đơn vị';

const departmentOf = (dossier: ReportedDossier): string => dossier.department ?? wholeUnit;

/** The given figures by department; every department that has a dossier in the report, in Vietnamese order. */
export function byDepartment(figures: ReportFigures, ids: readonly FigureId[]): Breakdown[] {
  const names = [...new Set(figures.dossiers.map(departmentOf))].sort(compareText);
  return names.map((name) => ({
    name,
    counts: ids.map(
      (id) => listOf(figures, id).filter(({ dossier }) => departmentOf(dossier) === name).length,
    ),
  }));
}

/** The given figures by obstacle class; a dossier with two classes counts in both. */
export function byObstacle(figures: ReportFigures, ids: readonly FigureId[]): Breakdown[] {
  return figures.obstacleClasses.map(({ id: obstacle, name }) => ({
    name,
    counts: ids.map(
      (id) =>
        listOf(figures, id).filter(({ dossier }) => dossier.obstacles.includes(obstacle)).length,
    ),
  }));
}

/** Where the reported dossiers stood at the cut-off; statuses that none had are left out. */
export function byStatus(
  figures: ReportFigures,
): { status: Status; dossiers: ReportedDossier[] }[] {
  const statuses = [...new Set(figures.dossiers.map(({ status }) => status))];
  return statuses.map((status) => ({
    status,
    dossiers: figures.dossiers.filter((dossier) => dossier.status === status),
  }));
}
