import { registerEnumType } from '@nestjs/graphql';

export enum FigureGroupName {
  MONTH = 'MONTH',
  ORGANIZATION = 'ORGANIZATION',
  KIND = 'KIND',
  CODE = 'CODE',
}
registerEnumType(FigureGroupName, { name: 'FigureGroup' });

export enum FigurePeriodName {
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  YEAR = 'YEAR',
}
registerEnumType(FigurePeriodName, { name: 'FigurePeriod' });

export enum OrganizationOrderName {
  VALUE = 'VALUE',
  NAME = 'NAME',
}
registerEnumType(OrganizationOrderName, {
  name: 'FigureOrder',
  description: 'VALUE: greatest first.',
});
