import type {Random} from '../bench/random.ts';
import {type ArchiveModel, freeDate, KINDS, newDay, newPaper, WORDS} from './archiveModel.ts';

/** What an author does to an archive, by its name. */
export const EDITS: Readonly<Record<string, (model: ArchiveModel, random: Random) => void>> = {
  addDay: newDay,
  editDay(model, random) {
    const paper = random.pick(random.pick(model.days).papers);
    paper.note = `${random.pick(WORDS)}를 다시 본다. $y_{${random.between(1, 9)}}$ 그리고 ${random.between(1, 999)}`;
  },
  addPaper(model, random) {
    const paper = newPaper(model, random);
    random.pick(model.days).papers.push(paper);
  },
  renamePaper(model, random) {
    const paper = random.pick(random.pick(model.days).papers);
    paper.name = `${paper.name}${random.pick(['X', 'Y', 'Z'])}`;
  },
  /** What leads to its papers leads to them at the new address. */
  renameDay(model, random) {
    const taken = new Set(model.days.map(({date}) => date));
    random.pick(model.days).date = freeDate(taken, random);
  },
  renumberDay(model, random) {
    const day = random.pick(model.days);
    day.firstNumber += 1;
    day.papers.reverse();
  },
  deleteDay(model, random) {
    if (model.days.length > 6) model.days.splice(random.between(0, model.days.length - 1), 1);
  },
  changeTopics(model, random) {
    model.topicWord = random.pick(WORDS.filter((word) => word !== model.topicWord));
  },
  changeOrganisations(model, random) {
    model.organisationName = `Lab ${random.between(1, 999)}`;
  },
  changeFigure(model, random) {
    const figures = model.days.flatMap(({figure}) => figure ?? []);
    if (figures.length > 0) random.pick(figures).version += 1;
  },
  unlistDay(model, random) {
    const day = random.pick(model.days);
    day.isUnlisted = !day.isUnlisted;
  },
  changeKind(model, random) {
    const day = random.pick(model.days);
    day.kind = random.pick(KINDS.filter((kind) => kind !== day.kind));
  },
};
