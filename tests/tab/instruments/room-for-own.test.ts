import { noRoomForOwn } from '../../../tab/instruments/room-for-own';

describe('the room for one more question', () => {
  it.each([
    [[85], { card: 1, cards: 1, seconds: 5 }],
    [[90, null, 85], { card: 3, cards: 2, seconds: 5 }],
    [[85, 80], null],
    [[95], null],
    [[null], null],
  ])('is worked out from what the cards take: %j', (seconds, expected) => {
    expect(noRoomForOwn(seconds)).toEqual(expected);
  });
});
