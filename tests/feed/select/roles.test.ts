import { expect } from '@open-wc/testing';
import { isPlainMember, rankOf } from '../../../src/feed/select/roles.js';

/** Roles on a city council, by how high they are, in the five languages. */
const ROLES: Record<string, string[]> = {
  head: [
    ...['Mayor', 'Lord Mayor', 'Lady Mayoress', 'Mayor of Puerto Claro', 'Acting Mayor', 'Chair', 'Chairwoman'],
    ...['Chairman of the Board', 'Board Chair', 'Co-Chair', 'Co chair', 'President of the Council', 'Co-President'],
    ...['Mayor and Vice-Chair', 'Mayor, Chair of the Audit Committee', 'former Mayor and President'],
    ...['Alcaldesa', 'Alcalde Mayor', 'Intendenta', 'Presidenta', 'Presidente de la Junta', 'Copresidenta'],
    ...['Maire', 'Mairesse', 'Président', 'Présidente du conseil', 'Co-présidente', 'Coprésident'],
    ...['Prefeita', 'Prefeito', 'Presidente da Câmara', 'Copresidente'],
    ...['عمدة', 'العمدة', 'رئيس البلدية', 'رئيسة المجلس', 'الرئيسة المشاركة'],
  ],
  deputy: [
    ...['Deputy Mayor', 'Vice-Chair', 'First Vice President', 'Mayor Pro Tem', 'Co-Vice-Chair', 'Deputy to the Mayor'],
    ...['Vicealcaldesa', 'Vicepresidenta', 'Primera teniente de alcaldesa', 'Presidente suplente'],
    ...['Vice-présidente', 'Maire adjoint', 'Première adjointe à la maire', 'Vice-prefeito', 'Vice-presidente'],
    ...['نائب رئيس البلدية', 'نائبة الرئيسة', 'نائب العمدة'],
  ],
  office: [
    ...['Treasurer', 'former President', 'Immediate Past Chair', 'President Emeritus', 'ex-Mayor', 'Mayor-elect'],
    ...[
      'Expresidenta',
      'Exalcalde',
      'Ancienne maire',
      'Antiguo presidente',
      'Ex-prefeito',
      'الرئيس السابق',
      'رئيس فخري',
    ],
    ...['Chair of the audit committee', 'Chair, Finance and Audit Committee', 'Committee Chair', 'Party chair'],
    ...['Presidenta de la Comisión de Hacienda', 'Presidente da Comissão', 'رئيس لجنة التدقيق'],
    ...['Adviser to the Mayor', 'Chief of Staff to the President', 'Asesora de la alcaldesa', 'مستشار الرئيس'],
    ...['Directeur de cabinet du maire', 'Secretária da prefeita', "Mayor's Office", 'Armchair critic'],
  ],
  seat: ['Councillor', 'City Councilor', 'Alderman', 'Concejala', 'Conseillère municipale', 'Vereadora'],
  member: ['Member', 'board member', 'Miembro', 'Membre', 'Membro', 'عضوة', ''],
};

describe('the rank of a role', () => {
  Object.entries(ROLES).forEach(([kind, roles], rank) => {
    for (const role of roles) {
      it(`${role || 'none'}: ${kind}`, () => expect(rankOf(role, 'Lagoon City Council')).to.equal(rank));
    }
  });

  it('is that of the head for the chair of a committee, on that committee', () => {
    expect(rankOf('Chair of the Audit Committee', 'Audit Committee')).to.equal(0);
    expect(rankOf('Chair of the Audit Committee', 'Finance Committee')).to.equal(2);
  });

  it('takes no longer for a text that is no role', () => {
    expect(rankOf(' y e'.repeat(500_000))).to.equal(2);
  });
});

describe('a plain member', () => {
  it('has no role, or is called a member', () => {
    expect(ROLES['member']?.every(isPlainMember)).to.be.true;
    expect(isPlainMember(undefined)).to.be.true;
    expect(['Member for Finance', 'Councillor', 'Chair'].some(isPlainMember)).to.be.false;
  });
});
