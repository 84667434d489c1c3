// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { show } from '@/test/components/fixture';
import { Toast } from './Toast';

describe('Toast', () => {
  const onDone = vi.fn();
  const onClick = vi.fn();
  const showToast = () =>
    show(<Toast text="3 clips archived" action={{ label: 'Undo', onClick }} onDone={onDone} />);
  const toast = () => screen.getByText('3 clips archived').parentElement as HTMLElement;

  beforeEach(() => {
    vi.useFakeTimers();
    onDone.mockClear();
    onClick.mockClear();
  });

  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it('goes after 8 seconds', () => {
    showToast();
    vi.advanceTimersByTime(7999);
    expect(onDone).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onDone).toHaveBeenCalledOnce();
  });

  it.each([
    ['pointed at', () => fireEvent.mouseEnter(toast()), () => fireEvent.mouseLeave(toast())],
    [
      'focused',
      () => screen.getByRole('button', { name: 'Undo' }).focus(),
      () => screen.getByRole('button', { name: 'Undo' }).blur(),
    ],
  ])('waits while it is %s, then has the rest of its time', async (_name, enter, leave) => {
    showToast();
    vi.advanceTimersByTime(5000);
    await act(() => void enter());
    vi.advanceTimersByTime(60_000);
    expect(onDone).not.toHaveBeenCalled();
    await act(() => void leave());
    vi.advanceTimersByTime(2999);
    expect(onDone).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('does its action and goes', () => {
    showToast();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onClick).toHaveBeenCalledOnce();
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('can be dismissed', () => {
    showToast();
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(onClick).not.toHaveBeenCalled();
    expect(onDone).toHaveBeenCalledOnce();
  });
});
