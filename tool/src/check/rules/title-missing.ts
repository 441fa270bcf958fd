import type { Rule } from '../rule.js';

export const titleMissing: Rule = {
  code: 'title-missing',
  severity: 'readers',
  words: {
    en: {
      message: 'There is no title or name, so readers do not see this entry at all.',
      cure: 'Fill in the title (of news) or the name (of a city). Leave a person’s name empty only for a vacant seat, and name the board.',
    },
    es: {
      message: 'Falta el título o el nombre, así que nadie ve esta entrada.',
      cure: 'Escriba el título (de una noticia) o el nombre (de una ciudad). Deje vacío el nombre de una persona solo si el puesto está vacante, e indique el consejo.',
    },
    fr: {
      message: 'Il manque le titre ou le nom : les lecteurs ne voient pas du tout cette entrée.',
      cure: 'Indiquez le titre (d’une actualité) ou le nom (d’une ville). Ne laissez vide le nom d’une personne que pour un siège vacant, en indiquant l’instance.',
    },
    pt: {
      message: 'Falta o título ou o nome, por isso ninguém vê esta entrada.',
      cure: 'Preencha o título (de uma notícia) ou o nome (de uma cidade). Deixe vazio o nome de uma pessoa apenas se o lugar estiver vago, e indique o conselho.',
    },
    ar: {
      message: 'لا يوجد عنوان أو اسم، ولذلك لا يرى القراء هذا المُدخل إطلاقًا.',
      cure: 'اكتب العنوان (للخبر) أو الاسم (للمدينة). لا تترك اسم الشخص فارغًا إلا إذا كان المقعد شاغرًا، واذكر اسم المجلس.',
    },
  },
  example: 'A row of the news sheet has a date and a link, but its title cell is empty.',
};
