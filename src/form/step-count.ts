/** 1 Start, 2 Person, 3 Concern, 4 You, 5 Review: the same five for everyone. */
export const stepCount = 5;
