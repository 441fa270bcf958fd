import type { Rule } from '../rule.js';

export const postUnreadable: Rule = {
  code: 'post-unreadable',
  severity: 'readers',
  words: {
    en: {
      message: 'WordPress cannot show the post {value}: it answers with an error. Readers do not see this post.',
      cure: 'Open the post in WordPress and save it again. If that does not help, look for a shortcode or a block in it whose plugin fails.',
    },
    es: {
      message: 'WordPress no puede mostrar la entrada {value}: responde con un error. Esa entrada no aparece.',
      cure: 'Abra la entrada en WordPress y guárdela de nuevo. Si no basta, busque en ella un shortcode o un bloque cuyo plugin falle.',
    },
    fr: {
      message:
        'WordPress ne peut pas afficher l’article {value} : il répond par une erreur. Les lecteurs ne voient pas cet article.',
      cure: 'Ouvrez l’article dans WordPress et enregistrez-le de nouveau. Si cela ne suffit pas, cherchez-y un code court ou un bloc dont l’extension est en panne.',
    },
    pt: {
      message: 'O WordPress não consegue mostrar o artigo {value}: responde com um erro. Esse artigo não aparece.',
      cure: 'Abra o artigo no WordPress e guarde-o de novo. Se não bastar, procure nele um shortcode ou um bloco cujo plugin esteja a falhar.',
    },
    ar: {
      message: 'يتعذر على ووردبريس عرض المقال {value}، إذ يجيب بخطأ، فلا يراه القراء.',
      cure: 'افتح المقال في ووردبريس واحفظه من جديد. فإن لم يكفِ ذلك فابحث فيه عن رمز قصير أو مكوّن تعطلت إضافته.',
    },
  },
  example: 'A shortcode in one post makes PHP fail, and with it every page of the list that the post is on.',
};
