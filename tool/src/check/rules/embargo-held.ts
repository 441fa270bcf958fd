import type { Rule } from '../rule.js';

export const embargoHeld: Rule = {
  code: 'embargo-held',
  severity: 'info',
  words: {
    en: {
      message: 'It is held back until {until}. Nothing of it is public.',
      cure: 'There is nothing to do. It goes out with the first run after that time.',
    },
    es: {
      message: 'Está retenida hasta {until}. Nada de ella es público.',
      cure: 'No hay nada que hacer. Se publicará en la primera ejecución después de ese momento.',
    },
    fr: {
      message: 'L’entrée est retenue jusqu’au {until}. Rien n’en est public.',
      cure: 'Il n’y a rien à faire. Elle sera publiée à la première exécution après ce moment.',
    },
    pt: {
      message: 'Está retida até {until}. Nada dela é público.',
      cure: 'Não há nada a fazer. Será publicada na primeira execução depois desse momento.',
    },
    ar: {
      message: 'المُدخل محجوب حتى {until}، ولا شيء منه منشور.',
      cure: 'لا شيء مطلوب. سيُنشر مع أول تشغيل بعد ذلك الوقت.',
    },
  },
  example: 'The column “embargo” says 2026-12-01 09:00.',
};
